package org.parallax.theory.kit.contract;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;

/** Passes levels on, one channel of them changed. */
record WrittenAnew(Levels to, Channel changed, Change change) implements Levels {

    /** Makes a level of a level. */
    @FunctionalInterface
    interface Change {
        double of(double level);
    }

    @Override
    public void setAll(double[] byChannel) {
        var own = byChannel.clone();
        own[changed.ordinal()] = change.of(own[changed.ordinal()]);
        to.setAll(own);
    }

    @Override
    public void set(Domain domain, double level) {
        to.set(domain, level);
    }

    @Override
    public void setContact(Side people, double level) {
        to.setContact(people, level);
    }

    @Override
    public void setView(Side viewer, double level) {
        to.setView(viewer, level);
    }
}
