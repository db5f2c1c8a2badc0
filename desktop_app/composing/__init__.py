"""Stage 2: from a case, the user's choices and a day to letters."""
