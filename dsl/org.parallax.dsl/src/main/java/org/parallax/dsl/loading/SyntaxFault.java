package org.parallax.dsl.loading;

import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.parallax.dsl.issues.IssueCode;

/**
 * What is said of a part of a text that cannot be parsed.
 *
 * @param offset where it is said
 * @param length of the place
 * @param message in an author's words
 */
record SyntaxFault(int offset, int length, SyntaxErrorMessage message) {

    /** What the parser could not read, with its message. */
    static SyntaxFault of(INode fault) {
        return new SyntaxFault(fault.getOffset(), fault.getLength(), fault.getSyntaxErrorMessage());
    }

    /** That a statement begins where the one before it still goes on, which took its first word for a name. */
    static SyntaxFault unfinishedBefore(int offset, String word) {
        return new SyntaxFault(offset, word.length(), new SyntaxErrorMessage("\"" + word
                + "\" is not expected here: the statement before it is not finished.", IssueCode.SYNTAX.name()));
    }

    /** What a quick fix needs. */
    List<String> data() {
        return message.getIssueData() == null ? List.of() : List.of(message.getIssueData());
    }
}
