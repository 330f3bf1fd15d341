package org.parallax.report.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The design tokens in one variant, light or dark.
 *
 * @param colours by token name
 * @param sizes by token name
 * @param theories ids of the theories that always have the colour of their place in this list
 */
public record Theme(Map<String, String> colours, Map<String, Double> sizes, List<String> theories) {

    private static final List<List<Integer>> DASHES =
            List.of(List.of(), List.of(7, 3), List.of(2, 3), List.of(9, 3, 2, 3), List.of(4, 2), List.of(12, 4));
    /** Of the indicators; none is solid as overall cooperation is, none is that of the two capitals' views. */
    private static final List<List<Integer>> INDICATOR_DASHES =
            List.of(List.of(12, 3), List.of(2, 2), List.of(8, 2, 2, 2), List.of(4, 3), List.of(2, 5));
    private static final int SCENARIOS = 4;
    private static final int THEORIES = 11;

    public Theme {
        colours = Map.copyOf(colours);
        sizes = Map.copyOf(sizes);
        theories = List.copyOf(theories);
    }

    /** The light variant: what files and printed pages use. */
    public static Theme light() {
        return DesignTokens.INSTANCE.light();
    }

    /** The dark variant, for a dark window. */
    public static Theme dark() {
        return DesignTokens.INSTANCE.dark();
    }

    /** The same with the smaller type that pictures in a pane of the window are set in. */
    public Theme inPane() {
        var closer = new HashMap<>(sizes);
        List.of("title", "text", "note").forEach(type -> closer.put("type." + type, size("pane." + type)));
        return new Theme(colours, closer, theories);
    }

    /** A colour, {@code #RRGGBB}: {@code paper}, {@code ink}, {@code muted}, {@code hairline} ... */
    public String colour(String token) {
        return required(colours, token);
    }

    /** A size or an opacity: {@code type.text}, {@code rhythm}, {@code band.80} ... */
    public double size(String token) {
        return required(sizes, token);
    }

    /** How the {@code i}-th scenario shown is drawn, from 0. */
    public MarkStyle scenario(int i) {
        return numbered("scenario.", i, SCENARIOS, List.of());
    }

    /**
     * How a theory is drawn, the same in every picture; colours repeat after eleven, with other dashes.
     *
     * @param position of the theory among those shown, for theories that are not in the list
     */
    public MarkStyle theory(String id, int position) {
        int i = theories.contains(id) ? theories.indexOf(id) : theories.size() + position;
        return numbered("theory.", i, THEORIES, DASHES.get(i % DASHES.size()));
    }

    /** How the view held by the first (0) or second (1) party is drawn. */
    public MarkStyle capital(int i) {
        return numbered("capital.", i, 2, List.of());
    }

    /** How the {@code i}-th indicator is drawn, from 0, where several share a plot; colours and dashes repeat after five. */
    public MarkStyle indicator(int i) {
        int available = INDICATOR_DASHES.size();
        return numbered("indicator.", i, available, INDICATOR_DASHES.get(i % available));
    }

    /** Fill of a state of the relationship: 0 for crisis to 4 for rapprochement. */
    public String regime(int i) {
        return colour("regime." + (i + 1));
    }

    /** How the baseline is drawn. */
    public MarkStyle baseline() {
        return new MarkStyle(colour("baseline"), colour("muted"), List.of(4, 3));
    }

    private MarkStyle numbered(String prefix, int i, int available, List<Integer> dash) {
        var token = prefix + (i % available + 1);
        return new MarkStyle(colour(token), colour(token + ".text"), dash);
    }

    private static <T> T required(Map<String, T> tokens, String token) {
        var value = tokens.get(token);
        if (value == null) {
            throw new IllegalArgumentException("No design token " + token);
        }
        return value;
    }
}
