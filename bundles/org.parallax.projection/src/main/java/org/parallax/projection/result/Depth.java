package org.parallax.projection.result;

/** How far a projection goes into what it is made of. */
public enum Depth {

    /** What the indicators come to under each theory, and how far the theories are apart; drivers stay unknown. */
    FIGURES,

    /** Besides, what each event contributes: found by leaving it out, which takes the longer the more events there are. */
    DRIVERS
}
