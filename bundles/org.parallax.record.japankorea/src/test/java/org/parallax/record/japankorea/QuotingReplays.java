package org.parallax.record.japankorea;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the replays of the record quote: the words that say how relations moved. */
final class QuotingReplays {

    static final Path FILE = Path.of("replays/japan-korea.replays");
    private static final Pattern CITES = Pattern.compile("cites (\\w+) at \"([^\"]+)\" quotes \"([^\"]+)\"");

    private QuotingReplays() {}

    /** All that they quote. */
    static List<QuotedWords> quotations() throws IOException {
        return quotations(FILE.getFileName().toString(), Files.readString(FILE));
    }

    /** What a file of that name with that text quotes. */
    static List<QuotedWords> quotations(String name, String text) {
        var found = new ArrayList<QuotedWords>();
        var lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String element = name + ":" + (line + 1);
            CITES.matcher(lines.get(line)).results().forEach(cites -> found.add(new QuotedWords(
                    element, List.of(new CitedPlace(cites.group(1), DocumentText.alike(cites.group(2)))), cites.group(3), Wording.EXACT)));
        }
        return found;
    }
}
