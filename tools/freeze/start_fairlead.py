"""Where the frozen program begins: a process that it has started itself is sent on its way before anything else is read."""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from app.__main__ import main

    main()
