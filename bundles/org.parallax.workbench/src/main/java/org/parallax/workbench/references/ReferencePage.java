package org.parallax.workbench.references;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.parallax.dsl.ide.navigate.FoundLine;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.files.PathOpener;

/** The page of the Search view that lists references, file by file. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    public ReferencePage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setContentProvider(new FoundTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new FoundLabels()));
        viewer.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        // There is no flat layout; the platform asks for one all the same.
        throw new UnsupportedOperationException();
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        getViewer().refresh();
        ((TreeViewer) getViewer()).expandToLevel(2);
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        var file = ((FoundLine) match.getElement()).file();
        var page = getSite().getPage();
        PathOpener.open(file, page).filter(ParallaxEditor.class::isInstance).ifPresent(editor -> {
            ((ParallaxEditor) editor).selectAndReveal(offset, length);
            if (!activate) {
                page.activate(page.findView("org.eclipse.search.ui.views.SearchView"));
            }
        });
    }
}
