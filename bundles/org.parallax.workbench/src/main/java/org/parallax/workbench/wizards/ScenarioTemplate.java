package org.parallax.workbench.wizards;

/**
 * A text to begin a scenario with.
 *
 * @param file name of the file, without its ending
 * @param title short, for a list
 * @param about what it asks, in a sentence
 */
public record ScenarioTemplate(String file, String title, String about, String text, boolean example) {

    private static final String UNTITLED = "Untitled";

    /** A template from a file whose first line is a comment that describes it. */
    static ScenarioTemplate of(String file, String text, boolean example) {
        var first = text.lines().findFirst().orElse("").replaceFirst("^//\\s*", "");
        int colon = first.indexOf(": ");
        boolean titled = !example && colon > 0;
        return new ScenarioTemplate(
                file, titled ? first.substring(0, colon) : title(text), sentence(titled ? first.substring(colon + 2) : first),
                text, example);
    }

    /** The text; a template that has no scenario name gets the author's. */
    String textFor(String name) {
        return text.replaceFirst("(?m)^scenario " + UNTITLED + "\\b", "scenario " + name);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String title(String text) {
        var found = java.util.regex.Pattern.compile("(?m)^scenario \\w+ \"([^\"]*)\"").matcher(text);
        return found.find() ? found.group(1) : "Scenario";
    }
}
