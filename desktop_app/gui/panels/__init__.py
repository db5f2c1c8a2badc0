"""The parts of the window. A panel draws values and passes on intent; it decides nothing."""
