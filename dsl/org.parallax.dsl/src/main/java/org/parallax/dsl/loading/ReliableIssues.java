package org.parallax.dsl.loading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Issue;
import org.parallax.dsl.issues.IssueCode;

/**
 * The issues of a text with syntax errors that can be relied on. Left out is what only follows from those errors:
 * issues in the broken parts, what an exercise lacks and may have there, and, where the parser could not recover, everything
 * after the first of them.
 */
record ReliableIssues(List<SyntaxBreak> breaks, List<Issue> all, String text) {

    /** Codes that say what an exercise lacks, which may stand in a part that could not be parsed. */
    private static final Set<String> LACKS = Stream.of(IssueCode.NO_MOVES, IssueCode.NO_TEAMS, IssueCode.UNSERVED_OBJECTIVE,
            IssueCode.LEFT_TO_CHANCE, IssueCode.LANGUAGE_WITHOUT_WORDS, IssueCode.WORDS_MISSING, IssueCode.FIRST_LANGUAGE_MISSING).map(IssueCode::name)
            .collect(Collectors.toUnmodifiableSet());

    /** The reliable issues, without syntax errors: each broken part has one of its own that counts. */
    List<Issue> issues() {
        if (breaks.isEmpty()) {
            return all;
        }
        boolean lost = all.stream().filter(Issue::isSyntaxError).anyMatch(issue -> !isBroken(issue));
        return all.stream()
                .filter(issue -> !issue.isSyntaxError() && !isBroken(issue) && !LACKS.contains(issue.getCode()))
                .filter(issue -> !lost || isBefore(issue) && !missesWhatComesLater(issue))
                .toList();
    }

    private boolean isBroken(Issue issue) {
        return issue.getOffset() != null && breaks.stream().anyMatch(each -> issue.isSyntaxError()
                ? each.contains(issue.getOffset())
                : each.contains(issue.getOffset()) && issue.getOffset() < each.reach());
    }

    private boolean isBefore(Issue issue) {
        return issue.getOffset() != null && issue.getOffset() < breaks.getFirst().start();
    }

    /** A name that is declared in the part that could not be parsed is not unknown. */
    private boolean missesWhatComesLater(Issue issue) {
        if (!IssueCode.UNKNOWN_NAME.name().equals(issue.getCode())) {
            return false;
        }
        var name = text.substring(issue.getOffset(), Math.min(text.length(), issue.getOffset() + issue.getLength()));
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text)
                .region(breaks.getFirst().start(), text.length()).find();
    }
}
