package org.parallax.backtest.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of replays: a line {@code replays of RECORD}, then of each replay
 *
 * <pre>
 * replay ID "TITLE"
 *   as of 1998-09
 *   onset in 1998-12
 *     political up  cites SOURCE at "SECTION" quotes "WORDS"
 *   aftermath in 2000-06
 *     political gone  cites SOURCE at "SECTION" quotes "WORDS"
 * </pre>
 *
 * A further {@code cites} may follow on a line of its own; a line that begins with {@code //} is a comment. How far a line is
 * indented does not count.
 */
public final class ReplayReader {

    private static final Pattern HEAD = Pattern.compile("replays of (\\w+)");
    private static final Pattern REPLAY = Pattern.compile("replay (\\w+) \"([^\"]+)\"");

    private final String file;
    private final List<Replay> replays = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<ReplayDraft> draft = Optional.empty();
    private String record = "";

    private ReplayReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     */
    public static ReplayFile read(String file, String text) {
        var reader = new ReplayReader(file);
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("//")) {
                reader.take(number, line.strip());
            }
        }
        reader.finish();
        if (reader.record.isEmpty()) {
            reader.problem(1, "the file does not say whose replays it holds: begin it with replays of and the record's name");
        }
        return new ReplayFile(reader.record, reader.replays, reader.problems);
    }

    private void take(int line, String text) {
        var head = HEAD.matcher(text);
        var replay = REPLAY.matcher(text);
        if (head.matches()) {
            record = head.group(1);
        } else if (replay.matches()) {
            begin(line, replay);
        } else if (draft.isEmpty()) {
            problem(line, "no replay has begun: write replay, a name and a title in quotation marks before this line");
        } else {
            draft.get().problemIn(text).ifPresent(problem -> problem(line, problem));
        }
    }

    private void begin(int line, Matcher replay) {
        finish();
        draft = Optional.of(new ReplayDraft(replay.group(1), replay.group(2), line));
        if (!names.add(replay.group(1))) {
            problem(line, "there is a replay " + replay.group(1) + " already: give this one another name");
        }
    }

    private void finish() {
        draft.ifPresent(done -> {
            done.lacking().ifPresent(lacking -> problem(done.line(), lacking));
            done.replay().ifPresent(replays::add);
        });
        draft = Optional.empty();
    }

    private void problem(int line, String message) {
        problems.add(file + ":" + line + ": error " + message);
    }
}
