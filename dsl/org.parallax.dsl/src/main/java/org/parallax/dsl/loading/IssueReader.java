package org.parallax.dsl.loading;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Document;

/** Runs all checks on a file in memory and tells the issues as diagnostics, in the order of the text. */
final class IssueReader {

    /** More than this nobody reads, and a hostile file would make millions. */
    private static final int MOST = 1000;
    private static final Comparator<Diagnostic> ORDER = Comparator.comparingInt(Diagnostic::offset)
            .thenComparing(Diagnostic::severity).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message);

    private final IResourceValidator validator;
    private final IParser parser;

    @Inject
    IssueReader(IResourceValidator validator, IParser parser) {
        this.validator = validator;
        this.parser = parser;
    }

    List<Diagnostic> read(XtextResource resource, CancelIndicator cancelled) {
        URI file = resource.getURI();
        List<Issue> issues = validator.validate(resource, CheckMode.ALL, cancelled);
        ICompositeNode root = resource.getParseResult().getRootNode();
        Lines lines = new Lines(root.getText());
        List<SyntaxBreak> breaks = SyntaxErrorIsolation.of(resource.getParseResult(), root.getText(), parser);
        List<Diagnostic> all = new ArrayList<>(issues.size());
        new ReliableIssues(breaks, issues, root.getText()).issues().forEach(issue -> all.add(diagnostic(file, issue, lines)));
        breaks.forEach(each -> all.add(diagnostic(file, each.fault(), lines)));
        if (all.isEmpty() && saysNothing(resource)) {
            all.add(new Diagnostic(Severity.ERROR, IssueCode.FILE_EMPTY.name(), "The file says nothing.", file, 1, 1, 0, 0,
                    List.of()));
        }
        all.sort(ORDER);
        return all.size() <= MOST ? all : cut(file, all);
    }

    private static boolean saysNothing(XtextResource resource) {
        return resource.getContents().isEmpty() || resource.getContents().get(0) instanceof Document document
                && document.getHeader() == null && document.getElements().isEmpty();
    }

    private static List<Diagnostic> cut(URI file, List<Diagnostic> all) {
        List<Diagnostic> kept = new ArrayList<>(all.subList(0, MOST));
        Diagnostic last = kept.get(MOST - 1);
        kept.add(new Diagnostic(Severity.ERROR, IssueCode.TOO_MANY_ISSUES.name(), (all.size() - MOST)
                + " further issues are not listed.", file, last.line(), last.column(), last.offset(), last.length(), List.of()));
        return kept;
    }

    private static Diagnostic diagnostic(URI file, Issue issue, Lines lines) {
        int line = issue.getLineNumber() == null ? 1 : issue.getLineNumber();
        int offset = issue.getOffset() == null ? lines.start(line) : issue.getOffset();
        int length = issue.getLength() == null ? 0 : Math.max(0, issue.getLength());
        boolean placed = issue.getOffset() != null && offset <= lines.end();
        return new Diagnostic(issue.getSeverity(), code(issue.getCode()),
                issue.getMessage(), file, placed ? lines.line(offset) : line, placed ? lines.column(offset) : 1, offset,
                length, issue.getData() == null ? List.of() : List.of(issue.getData()));
    }

    private static Diagnostic diagnostic(URI file, INode fault, Lines lines) {
        SyntaxErrorMessage message = fault.getSyntaxErrorMessage();
        return new Diagnostic(Severity.ERROR, code(message.getIssueCode()), message.getMessage(), file,
                lines.line(fault.getOffset()), lines.column(fault.getOffset()), fault.getOffset(), fault.getLength(),
                message.getIssueData() == null ? List.of() : List.of(message.getIssueData()));
    }

    /** Xtext has codes of its own for what it reports itself. */
    private static String code(@Nullable String code) {
        return code == null || code.startsWith("org.eclipse.xtext") ? IssueCode.SYNTAX.name() : code;
    }
}
