"""The measurements behind `paravion bench`."""
