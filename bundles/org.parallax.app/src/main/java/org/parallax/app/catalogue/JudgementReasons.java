package org.parallax.app.catalogue;

import org.parallax.model.Judgement;
import org.parallax.model.Sourced;

/** Why a reader judged an element so: the reason of the judgement itself, else that of the whole element. */
final class JudgementReasons {

    private JudgementReasons() {}

    /** The reason of a judgement; empty where none is given. */
    static String of(Judgement judgement, Sourced element) {
        return judgement.getReading().isBlank() ? of(element) : judgement.getReading();
    }

    /** The reason that covers what an element judges; empty where none is given. */
    static String of(Sourced element) {
        return String.join(" ", element.getReadings());
    }
}
