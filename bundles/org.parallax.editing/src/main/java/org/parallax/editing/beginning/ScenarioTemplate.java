package org.parallax.editing.beginning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text to begin a scenario with.
 *
 * @param file name of the file, without its ending
 * @param title short, for a list
 * @param about what it asks, in a sentence; may be empty
 */
public record ScenarioTemplate(String file, String title, String about, String text, boolean example) {

    private static final String UNTITLED = "Untitled";
    private static final Pattern COMMENT = Pattern.compile("\\A//[ \\t]*(.*)");
    private static final Pattern TITLE = Pattern.compile("(?m)^[ \\t]*(?:scenario|exercise)[ \\t]+(\\^?\\w+)(?:\\s+\"((?:\\\\.|[^\"\\\\])*+)\")?");
    private static final Pattern PLAYED = Pattern.compile("(?m)^exercise\\b[^{]*\\bplays[ \\t]+(\\^?\\w+)");

    /**
     * A template from a text whose first line is a comment that describes it: after its title and a colon if it is no
     * example, which takes its title from its first scenario or exercise.
     */
    public static ScenarioTemplate of(String file, String text, boolean example) {
        var comment = COMMENT.matcher(text);
        var first = comment.find() ? comment.group(1).strip() : "";
        int colon = first.indexOf(": ");
        boolean titled = !example && colon > 0;
        return new ScenarioTemplate(
                file, titled ? first.substring(0, colon) : title(text, file), sentence(titled ? first.substring(colon + 2) : first),
                text, example);
    }

    /** The same, with the one of these behind it that tells the scenario which its exercise plays, if it does not itself. */
    ScenarioTemplate withPlayed(List<ScenarioTemplate> others) {
        var played = PLAYED.matcher(text);
        if (!played.find() || tells(played.group(1))) {
            return this;
        }
        return others.stream().filter(other -> other.tells(played.group(1))).findFirst()
                .map(other -> new ScenarioTemplate(file, title, about, text + "\n" + other.text, example)).orElse(this);
    }

    private boolean tells(String scenario) {
        return Pattern.compile("(?m)^scenario[ \\t]+" + Pattern.quote(scenario) + "\\b").matcher(text).find();
    }

    /** The text; a template that has no scenario name gets the author's. */
    public String textFor(String name) {
        return text.replaceFirst("(?m)^scenario " + UNTITLED + "\\b", "scenario " + name);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The title of the first scenario or exercise, or its name where it has none. */
    private static String title(String text, String file) {
        var found = TITLE.matcher(text);
        if (!found.find()) {
            return file;
        }
        return found.group(2) == null || found.group(2).isBlank() ? found.group(1) : found.group(2).replaceAll("\\\\(.)", "$1");
    }
}
