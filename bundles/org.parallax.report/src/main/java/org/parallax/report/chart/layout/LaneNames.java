package org.parallax.report.chart.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.report.record.RecordDossier;

/** Short names of lanes: an issue or state goes by the name that the record's text declares it by, split into words. */
public final class LaneNames {

    private final Map<String, String> brief = new HashMap<>();

    /** The names that a record has for its states and issues. */
    public LaneNames(RecordDossier dossier) {
        enter(dossier, "States", UnaryOperator.identity());
        enter(dossier, "Issues", LaneNames::small);
    }

    /** A shorter name of the lane, if the record has one for its issue or state; else the same. */
    public String brief(String lane) {
        return IntStream.range(0, lane.length())
                .filter(i -> i == 0 || lane.charAt(i - 1) == ' ')
                .mapToObj(i -> Optional.ofNullable(brief.get(lane.substring(i))).map(known -> lane.substring(0, i) + known))
                .flatMap(Optional::stream)
                .filter(words -> words.length() < lane.length())
                .findFirst()
                .orElse(lane);
    }

    private void enter(RecordDossier dossier, String section, UnaryOperator<String> manner) {
        dossier.sections().stream()
                .filter(found -> found.title().equals(section))
                .flatMap(found -> found.elements().stream())
                .forEach(element -> brief.put(element.title(), manner.apply(apart(element.id()))));
    }

    /** {@code TradeControls} as {@code Trade Controls}, {@code Settlement1965} as {@code Settlement 1965}. */
    private static String apart(String id) {
        return id.replaceAll("(?<=\\p{Ll})(?=[\\p{Lu}\\d])", " ").replace('_', ' ');
    }

    /** Words after the first in lower case, except those all in capitals. */
    private static String small(String words) {
        return Pattern.compile(" \\p{Lu}(?=\\p{Ll})").matcher(words).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }
}
