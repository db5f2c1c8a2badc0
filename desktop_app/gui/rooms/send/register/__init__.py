"""The register: how far each letter of the open case has come, and those of all cases."""
