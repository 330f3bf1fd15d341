package org.parallax.report.terminal;

import java.util.List;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.Grounds;

/** Lines of text for a terminal, none longer than {@link Columns#WIDTH}. */
final class TerminalPage {

    private final StringBuilder out = new StringBuilder();

    /** One line, cut if it is too long. */
    TerminalPage line(String text) {
        var plain = text.replace('\u00a0', ' ');
        out.append(Columns.width(plain) <= Columns.WIDTH ? plain.stripTrailing() : Columns.cut(plain, Columns.WIDTH))
                .append('\n');
        return this;
    }

    /** Several lines, each cut if it is too long. */
    TerminalPage lines(List<String> texts) {
        texts.forEach(this::line);
        return this;
    }

    /** An empty line. */
    TerminalPage gap() {
        out.append('\n');
        return this;
    }

    /** A text of any length, broken between words. */
    TerminalPage paragraph(String text) {
        Columns.wrap(text).forEach(this::line);
        return this;
    }

    /** A paragraph, if there is anything to say. */
    TerminalPage remark(String text) {
        return text.isEmpty() ? this : paragraph(text);
    }

    /** What a projection rests on: what each of its theories has shown, its record, and what it is not. */
    TerminalPage grounds(Grounds grounds) {
        grounds.paragraphs().forEach(this::paragraph);
        return gap().paragraph(Caveat.ofRecord(grounds));
    }

    String text() {
        return out.toString();
    }
}
