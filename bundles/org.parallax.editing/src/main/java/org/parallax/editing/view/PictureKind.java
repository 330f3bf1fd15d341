package org.parallax.editing.view;

/** The ways the Projection view shows a projection. */
public enum PictureKind {
    INDICATORS("All indicators"),
    LARGE("One indicator, as bands"),
    PATHS("One indicator, as single runs"),
    DOTS("One indicator, where it ends, as dots"),
    EFFECT("What the scenario changes"),
    OVERLAID("Theories over each other"),
    SIDE_BY_SIDE("Theories side by side"),
    REGIMES("States of the relationship");

    private final String label;

    PictureKind(String label) {
        this.label = label;
    }

    /** Words for a menu. */
    public String label() {
        return label;
    }
}
