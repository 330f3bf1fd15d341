package org.parallax.workbench.guide;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.parallax.editing.guide.Guide;
import org.parallax.editing.guide.GuidePage;
import org.parallax.editing.guide.PageAddress;
import org.parallax.editing.guide.PageBlock;

/** The table of contents: pages, and the sections of each. */
final class GuideContents {

    private final TreeViewer tree;

    GuideContents(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Titles());
        tree.setAutoExpandLevel(1);
    }

    /** A section of a page. */
    private record Section(GuidePage page, String title) {}

    TreeViewer viewer() {
        return tree;
    }

    void show(Guide guide) {
        tree.setInput(guide);
    }

    /** The place that is selected. */
    Optional<PageAddress> selected() {
        return Optional.ofNullable(tree.getStructuredSelection().getFirstElement()).map(element -> switch (element) {
            case Section section -> section.page.address().at(PageAddress.anchor(section.title));
            case GuidePage page -> page.address();
            default -> throw new IllegalStateException("No part of a guide: " + element);
        });
    }

    /** Selects the page that is shown, its sections open. */
    void select(GuidePage page) {
        var selected = tree.getStructuredSelection().getFirstElement();
        if (!(selected instanceof Section section && section.page.equals(page))) {
            tree.setSelection(new StructuredSelection(page), true);
        }
        tree.expandToLevel(page, 1);
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((Guide) input).pages().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof GuidePage page
                    ? page.sections().stream()
                            .filter(heading -> heading.level() == 2)
                            .map(heading -> new Section(page, PageBlock.words(heading.words())))
                            .toArray()
                    : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return element instanceof Section section ? section.page : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private static final class Titles extends LabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof GuidePage page ? page.title() : ((Section) element).title;
        }
    }
}
