package org.parallax.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.service.FixAll;
import org.parallax.editing.service.FixableProblem;
import org.parallax.editing.service.FixableProblems;

/**
 * Offers fixes of the problem at the caret, or else of the problems of its line. Fixes are found in the background
 * whenever the text was checked; if the author asks before that, the list opens as soon as they are there.
 */
final class QuickAssist implements IQuickAssistProcessor, LiveListener, AutoCloseable {

    private final ParallaxEditor editor;
    private final LiveProjection live;
    private final FixableProblems cures;
    private volatile Optional<Known> known = Optional.empty();
    private Optional<DocumentSnapshot> asked = Optional.empty();

    private record Known(DocumentSnapshot text, List<FixableProblem> cures) {}

    QuickAssist(ParallaxEditor editor, LiveProjection live, FixableProblems cures) {
        this.editor = editor;
        this.live = live;
        this.cures = cures;
        live.listen(this);
    }

    @Override
    public void checked(DocumentSnapshot text, List<Diagnostic> problems) {
        if (text.path().equals(editor.path())) {
            cures.of(text, problems).thenAccept(found -> {
                known = Optional.of(new Known(text, found));
                editor.onScreen(this::openIfAsked);
            });
        }
    }

    @Override
    public void close() {
        live.forget(this);
    }

    @Override
    public ICompletionProposal @Nullable [] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        var text = editor.edited();
        var current = known.filter(found -> found.text().sameAs(text));
        asked = current.isEmpty() ? Optional.of(text) : Optional.empty();
        var proposals = current.map(found -> proposals(found, context.getOffset())).filter(found -> found.length > 0);
        return proposals.isPresent() ? proposals.get() : null;
    }

    /** The problems of the current text with their fixes; none while a newer text is being checked. */
    List<FixableProblem> known() {
        return known.filter(found -> editor.editedOffUi().filter(found.text()::sameAs).isPresent()).map(Known::cures).orElse(List.of());
    }

    private ICompletionProposal[] proposals(Known known, int offset) {
        var here = proposals(known, cure -> cure.touches(offset));
        if (here.length > 0) {
            return here;
        }
        int line = new DocumentSnapshot(known.text().path(), known.text().content(), 0, offset).caretLine();
        return proposals(known, cure -> cure.problem().line() == line);
    }

    private ICompletionProposal[] proposals(Known known, Predicate<FixableProblem> wanted) {
        return known.cures().stream().filter(wanted)
                .flatMap(cure -> Stream.concat(
                                cure.fixes().stream(),
                                cure.fixes().isEmpty() ? Stream.empty() : FixAll.of(known.cures(), cure).stream())
                        .map(fix -> new FixProposal(cure.problem(), fix, editor)))
                .toArray(ICompletionProposal[]::new);
    }

    /** The author asked for fixes of this very text and has not moved the caret since. */
    private void openIfAsked() {
        var now = editor.edited();
        if (asked.filter(text -> text.sameAs(now) && text.caret() == now.caret()).isPresent()
                && known.filter(found -> found.text().sameAs(now)).isPresent()) {
            asked = Optional.empty();
            ((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return known.stream().flatMap(found -> found.cures().stream())
                .anyMatch(cure -> !cure.fixes().isEmpty() && cure.problem().message().equals(annotation.getText()));
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return asked.isPresent() ? null : "There is no quick fix here.";
    }
}
