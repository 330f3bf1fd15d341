package org.parallax.dsl.loading;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.dsl.parsing.MendedResult;
import org.parallax.dsl.parsing.StatementKeywords;
import org.parallax.dsl.signs.Slip;
import org.parallax.dsl.signs.Slips;
import org.parallax.model.Document;

/** Runs all checks on a file in memory and gives the issues as diagnostics, in the order of the text. */
final class IssueReader {

    /** Nobody reads more than this, and a hostile file would produce millions. */
    private static final int MOST = 1000;
    private static final Comparator<Diagnostic> ORDER = Comparator.comparingInt(Diagnostic::offset)
            .thenComparing(Diagnostic::severity).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message);

    private final IResourceValidator validator;
    private final IParser parser;
    private final StatementKeywords keywords;

    @Inject
    IssueReader(IResourceValidator validator, IParser parser, StatementKeywords keywords) {
        this.validator = validator;
        this.parser = parser;
        this.keywords = keywords;
    }

    /** @param names how the user named files */
    List<Diagnostic> read(XtextResource resource, Function<URI, String> names, BooleanSupplier cancelled) {
        List<Issue> issues = validator.validate(resource, CheckMode.ALL, cancelled::getAsBoolean);
        String text = resource.getParseResult().getRootNode().getText();
        var places = new Locations(resource, names);
        List<SyntaxBreak> breaks = SyntaxErrorIsolation.of(resource.getParseResult(), text, parser, keywords);
        List<Diagnostic> all = new ArrayList<>(issues.size());
        List<Slip> slips = MendedResult.slips(resource.getParseResult());
        var swallowed = new Swallowed(slips, faults(breaks, issues));
        new ReliableIssues(breaks, issues, text).issues().stream()
                .filter(issue -> !issue.isSyntaxError() || !swallowed.by(issue.getOffset()))
                .forEach(issue -> all.add(diagnostic(issue, places)));
        breaks.stream().filter(each -> !swallowed.by(each.fault().offset()))
                .forEach(each -> all.add(diagnostic(each.fault(), places)));
        Slips.told(slips).forEach(slip -> all.add(Diagnostic.of(Severity.ERROR, slip.code().name(), slip.message(),
                places.at(slip.start(), slip.marked()), slip.data(), List.of())));
        if (all.isEmpty() && saysNothing(resource)) {
            all.add(Diagnostic.of(Severity.ERROR, IssueCode.FILE_EMPTY.name(), "The file says nothing.", places.at(0, 0)));
        }
        all.addAll(ControlSignChecks.of(text, slips, places));
        all.sort(ORDER);
        return all.size() <= MOST ? all : cut(all);
    }

    /** Where the syntax errors are that are told. */
    private static List<Integer> faults(List<SyntaxBreak> breaks, List<Issue> issues) {
        return breaks.isEmpty() ? issues.stream().filter(Issue::isSyntaxError).map(Issue::getOffset).toList()
                : breaks.stream().map(each -> each.fault().offset()).toList();
    }

    private static boolean saysNothing(XtextResource resource) {
        return resource.getContents().isEmpty() || resource.getContents().get(0) instanceof Document document
                && document.getHeader() == null && document.getElements().isEmpty();
    }

    /** The gravest: whether a file has errors does not depend on how many warnings stand before them. */
    private static List<Diagnostic> cut(List<Diagnostic> all) {
        List<Diagnostic> kept = new ArrayList<>(all.stream().sorted(Comparator.comparing(Diagnostic::severity)).limit(MOST).toList());
        kept.sort(ORDER);
        kept.add(Diagnostic.of(Severity.WARNING, IssueCode.TOO_MANY_ISSUES.name(), (all.size() - MOST)
                + " further issues are not listed.", kept.get(MOST - 1).place()));
        return kept;
    }

    private static Diagnostic diagnostic(Issue issue, Locations places) {
        List<String> data = issue.getData() == null ? List.of() : List.of(issue.getData());
        return Diagnostic.of(severity(issue), code(issue.getCode()), issue.getMessage(), places.of(issue),
                data.stream().filter(each -> OtherPlace.read(each).isEmpty()).toList(),
                data.stream().flatMap(each -> OtherPlace.read(each).stream()).map(places::related).toList());
    }

    private static Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, IGNORE -> Severity.INFO;
        };
    }

    private static Diagnostic diagnostic(SyntaxFault fault, Locations places) {
        SyntaxErrorMessage message = fault.message();
        return Diagnostic.of(Severity.ERROR, code(message.getIssueCode()), message.getMessage(),
                places.at(fault.offset(), fault.length()),
                fault.data(), List.of());
    }

    /** Xtext has codes of its own for what it reports itself. */
    private static String code(@Nullable String code) {
        return code == null || code.startsWith("org.eclipse.xtext") ? IssueCode.SYNTAX.name() : code;
    }
}
