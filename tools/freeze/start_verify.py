"""Where the frozen ``fairlead-verify`` begins."""

import sys

from app.verifier.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
