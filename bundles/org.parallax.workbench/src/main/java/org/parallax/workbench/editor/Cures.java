package org.parallax.workbench.editor;

import java.time.Duration;
import java.util.List;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.xtext.diagnostics.Severity;
import org.parallax.app.source.Diagnostic;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.loading.Workspace;
import org.parallax.workbench.text.TextServices;

/** Offers at the caret what mends the problem that is marked there. */
final class Cures implements IQuickAssistProcessor {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final ParallaxEditor editor;
    private final TextServices services;

    Cures(ParallaxEditor editor, TextServices services) {
        this.editor = editor;
        this.services = services;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        int offset = context.getOffset();
        return at(offset).stream()
                .map(fix -> new CureProposal(fix, offset))
                .toArray(ICompletionProposal[]::new);
    }

    /** What mends the problems on the line of an offset, nearest first. */
    List<Fix> at(int offset) {
        var text = editor.edited();
        var problems = editor.problemsOf(text).stream()
                .filter(problem -> sameLine(text.content(), problem, offset))
                .sorted(java.util.Comparator.comparingInt(problem -> Math.abs(problem.offset() - offset)))
                .toList();
        return services.askNow(text, PATIENCE, (given, resource) -> {
                    var fixes = given.quickFixes();
                    return problems.stream()
                            .flatMap(problem -> fixes.of(inTheLanguage(problem, text.path()), resource).stream())
                            .toList();
                })
                .orElse(List.of());
    }

    private static boolean sameLine(String text, Diagnostic problem, int offset) {
        int start = Math.min(offset, problem.offset());
        int end = Math.min(text.length(), Math.max(offset, problem.offset()));
        boolean touches = offset >= problem.offset() && offset <= problem.offset() + problem.length();
        return touches || text.substring(start, end).indexOf('\n') < 0;
    }

    private static org.parallax.dsl.loading.Diagnostic inTheLanguage(Diagnostic problem, java.nio.file.Path file) {
        var severity = switch (problem.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
        return new org.parallax.dsl.loading.Diagnostic(
                severity, problem.code(), problem.message(), Workspace.uri(file), problem.line(), problem.column(),
                problem.offset(), problem.length(), problem.data());
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return FactHover.isProblem(annotation) && !annotation.isMarkedDeleted();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
