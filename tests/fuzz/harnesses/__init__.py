"""One file for each thing that reads foreign bytes: ``one`` tries an input and raises only for a promise that is broken.

``seeds`` are inputs made by this program's own encoders or written by hand. ``WORDS`` are pieces worth putting in;
``EXAMPLES`` how many inputs a run of the tests tries.
"""
