"""What a letter writer works with: frozen values and their rules, standard library only."""
