"""Every page of the program, and the one made-up mission that they show: one registry for the tests of how pages look and for
``make screenshots``. A page that is in no part of it fails ``tests/ui/test_gallery.py``."""
