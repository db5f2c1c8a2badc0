"""The review: the sheet at the left, at the right what was read from it, to be put right."""
