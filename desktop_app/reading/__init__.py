"""Stage 1: from a document to the fields of a case, with what is doubtful and what is left over."""
