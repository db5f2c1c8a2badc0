"""The known layouts of urgent actions, one module each."""
