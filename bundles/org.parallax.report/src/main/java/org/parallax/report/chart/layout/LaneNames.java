package org.parallax.report.chart.layout;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.parallax.report.record.RecordDossier;

/** Names of lanes for narrow places: issues and states by the names that the record's text has for them, as words. */
public final class LaneNames {

    private final Map<String, String> brief = new LinkedHashMap<>();

    /** The names that a record has for its states and issues. */
    public LaneNames(RecordDossier dossier) {
        enter(dossier, "States", UnaryOperator.identity());
        enter(dossier, "Issues", LaneNames::small);
    }

    /** The lane's name in fewer letters, if the record has such words for what it is about. */
    public String brief(String lane) {
        return brief.entrySet().stream()
                .filter(known -> lane.equals(known.getKey()) || lane.endsWith(" " + known.getKey()))
                .map(known -> lane.substring(0, lane.length() - known.getKey().length()) + known.getValue())
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

    /** Words after the first without their capital, unless they are all capitals. */
    private static String small(String words) {
        return Pattern.compile(" \\p{Lu}(?=\\p{Ll})").matcher(words).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }
}
