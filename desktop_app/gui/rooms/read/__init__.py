"""Read: the case as a page to be read, and whom it asks to write to."""
