package org.parallax.dsl.loading;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.xtext.validation.Issue;
import org.parallax.dsl.issues.IssueCode;

/**
 * What the checks found in a text whose syntax breaks, but for what only follows from the breaks: everything about the
 * broken parts, and where the parser lost its way everything after.
 */
record ReliableIssues(List<SyntaxBreak> breaks, List<Issue> all, String text) {

    /** The syntax errors are left out: each break has one that counts. */
    List<Issue> issues() {
        if (breaks.isEmpty()) {
            return all;
        }
        boolean lost = all.stream().filter(Issue::isSyntaxError).anyMatch(issue -> !isBroken(issue));
        return all.stream()
                .filter(issue -> !issue.isSyntaxError() && !isBroken(issue))
                .filter(issue -> !lost || isBefore(issue) && !missesWhatComesLater(issue))
                .toList();
    }

    private boolean isBroken(Issue issue) {
        return issue.getOffset() != null && breaks.stream().anyMatch(each -> issue.isSyntaxError()
                ? each.contains(issue.getOffset())
                : each.contains(issue.getOffset()) && issue.getOffset() < each.end());
    }

    private boolean isBefore(Issue issue) {
        return issue.getOffset() != null && issue.getOffset() < breaks.getFirst().start();
    }

    /** A name that is given in the lost part is not unknown. */
    private boolean missesWhatComesLater(Issue issue) {
        if (!IssueCode.UNKNOWN_NAME.name().equals(issue.getCode())) {
            return false;
        }
        var name = text.substring(issue.getOffset(), Math.min(text.length(), issue.getOffset() + issue.getLength()));
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text)
                .region(breaks.getFirst().start(), text.length()).find();
    }
}
