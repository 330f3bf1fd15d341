package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.parallax.dsl.signs.TextLines;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.view.BranchNode;
import org.parallax.editing.view.ScenarioStatements;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.ui.OnUi;

/**
 * Follows which statement of the scenario projected is selected in the window: by the caret in its text, or by its
 * mark or line in a view. What the caret is in is found in the background.
 */
final class CaretHighlight implements ISelectionListener, LiveListener, AutoCloseable {

    private final IWorkbenchPage page;
    private final Widget owner;
    private final LiveProjection live;
    private final TextServices services;
    private final Consumer<Optional<MarkTarget>> moved;
    private Optional<ParallaxEditor> caretIn = Optional.empty();
    private String scenario = "";
    private long asked;

    /**
     * Starts with what is selected now.
     *
     * @param owner for whose life it follows
     * @param moved called on the UI thread with the selected statement; empty when none is
     */
    CaretHighlight(IWorkbenchPartSite site, Widget owner, Consumer<Optional<MarkTarget>> moved) {
        this.page = site.getPage();
        this.owner = owner;
        this.live = site.getService(LiveProjection.class);
        this.services = site.getService(TextServices.class);
        this.moved = moved;
        page.addPostSelectionListener(this);
        if (page.getActiveEditor() instanceof ParallaxEditor editor) {
            selectionChanged(editor, editor.getSelectionProvider().getSelection());
        }
        live.listen(this);
    }

    @Override
    public void close() {
        page.removePostSelectionListener(this);
        live.forget(this);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof ParallaxEditor editor && selection instanceof ITextSelection) {
            caretIn = Optional.of(editor);
            ask(editor);
        } else if (selection instanceof IStructuredSelection chosen && !chosen.isEmpty()) {
            switch (chosen.getFirstElement()) {
                case Chart.Mark mark -> choose(Optional.of(mark.target()));
                case BranchNode node -> choose(node.target().map(MarkTarget.class::cast));
                default -> { }
            }
        }
    }

    /** The caret may be in a statement of the scenario that is projected now, or no longer be in one. */
    @Override
    public void shown(LiveState state) {
        if (state instanceof LiveState.Current) {
            OnUi.of(owner, () -> caretIn
                    .filter(editor -> !scenario.equals(projectedIn(editor)))
                    .filter(editor -> editor.getAdapter(Control.class) instanceof Control text && !text.isDisposed())
                    .ifPresent(this::ask));
        }
    }

    private void choose(Optional<MarkTarget> target) {
        asked++;
        caretIn = Optional.empty();
        moved.accept(target);
    }

    private void ask(ParallaxEditor editor) {
        long mine = ++asked;
        var text = editor.edited();
        var projected = projectedIn(editor);
        scenario = projected;
        if (projected.isEmpty()) {
            moved.accept(Optional.empty());
            return;
        }
        services.ask(text, (given, resource) ->
                        ScenarioStatements.of(resource, projected).flatMap(all -> all.at(resource, firstLetter(text))))
                .thenAccept(found -> OnUi.of(owner, () -> {
                    if (mine == asked) {
                        moved.accept(found.flatMap(target -> target.map(MarkTarget.class::cast)));
                    }
                }));
    }

    /** The name of the scenario that is projected of an editor's text; empty if it is another text's. */
    private String projectedIn(ParallaxEditor editor) {
        return live.state().latest()
                .filter(snapshot -> snapshot.text().path().equals(editor.path()))
                .map(snapshot -> snapshot.scenario().name())
                .orElse("");
    }

    /** Before the first letter of a line the caret is already in what begins there. */
    private static int firstLetter(DocumentSnapshot text) {
        var content = text.content();
        int at = Math.clamp(text.caret(), 0, content.length());
        if (content.substring(TextLines.start(content, at), at).isBlank()) {
            while (at < content.length() && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
                at++;
            }
        }
        return at;
    }
}
