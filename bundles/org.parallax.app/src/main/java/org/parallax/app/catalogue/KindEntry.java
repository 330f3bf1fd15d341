package org.parallax.app.catalogue;

import java.util.List;

/**
 * An event kind, in words.
 *
 * @param parameters as they are written in an event: {@code by STATE}, or {@code [in STATE]} if optional
 * @param effects such as {@code harms political strongly, security moderately}
 * @param fading {@code fades over 9 months} or {@code lasts}
 * @param reasons why, each with its source in brackets
 */
public record KindEntry(
        String id, String title, List<String> parameters, List<String> effects, String fading, List<String> reasons) {

    public KindEntry {
        parameters = List.copyOf(parameters);
        effects = List.copyOf(effects);
        reasons = List.copyOf(reasons);
    }
}
