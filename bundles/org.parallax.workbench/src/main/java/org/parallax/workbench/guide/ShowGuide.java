package org.parallax.workbench.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parallax.editing.guide.GuideTopic;
import org.parallax.workbench.editor.CaretTopic;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.problems.ProblemMarkers;

/** Shows the guide at what the caret or the selection is on: a problem's code, a word of the language, the view in front, or its start. */
public final class ShowGuide extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            var topic = topic(page.getActivePart());
            ((GuideView) page.showView(GuideView.ID)).open(topic);
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException("The guide could not be shown", e);
        }
    }

    private static GuideTopic topic(@Nullable IWorkbenchPart part) {
        if (part instanceof ParallaxEditor editor) {
            var topic = CaretTopic.of(editor);
            return topic.code().<GuideTopic>map(GuideTopic.Issue::new)
                    .or(() -> topic.keyword().map(word -> GuideTopic.word(word, editor.edited().content(), editor.edited().caret())))
                    .orElseGet(GuideTopic.Start::new);
        }
        if (part != null && part.getSite().getSelectionProvider() != null
                && part.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                && Adapters.adapt(selection.getFirstElement(), IMarker.class) instanceof IMarker marker
                && !marker.getAttribute(ProblemMarkers.CODE, "").isEmpty()) {
            return new GuideTopic.Issue(marker.getAttribute(ProblemMarkers.CODE, ""));
        }
        return part instanceof IViewPart view ? new GuideTopic.View(view.getSite().getId()) : new GuideTopic.Start();
    }
}
