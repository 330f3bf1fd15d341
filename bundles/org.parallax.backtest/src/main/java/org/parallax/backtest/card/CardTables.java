package org.parallax.backtest.card;

import java.util.List;

/** The tables of a card, by the columns in their order: cards have these and no others. */
final class CardTables {

    /** First line of every card, so that no other file is taken for one. */
    static final String TITLE = "# Parallax score card";

    static final List<String> KEYS = List.of("theory", "version", "parallax", "record", "runs", "seed");

    static final List<String> SERIES = List.of("series", "title", "unit", "indicator", "split", "sha256", "control");

    static final List<String> SCORES = List.of(
            "series", "part", "mode", "arm", "layers", "horizon", "n", "apart", "episodes", "ceiling", "baseline", "crpsBaseline",
            "crpsKernel", "crps", "skill", "skillLow", "skillHigh", "skillOverKernel", "skillOverKernelLow",
            "skillOverKernelHigh", "leaveOneOut",
            "leaveOneOutOverKernel", "coverage90", "elsewhere");

    static final List<String> REFUSED = List.of("series", "layers", "why");

    private CardTables() {}
}
