package org.parallax.workbench.references;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.parallax.dsl.ide.navigate.FoundLine;
import org.parallax.workbench.theme.Icon;

/** What a search for references has found; its elements are {@link FoundLine}s. */
public final class FoundReferences extends AbstractTextSearchResult {

    private final ReferenceSearch search;

    FoundReferences(ReferenceSearch search) {
        this.search = search;
    }

    @Override
    public String getLabel() {
        if (search.name().isEmpty()) {
            return "There is no name at the caret in " + search.from().getFileName() + ".";
        }
        int count = getMatchCount();
        return search.name() + " stands in " + count + (count == 1 ? " place" : " places");
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.of("source");
    }

    @Override
    public ReferenceSearch getQuery() {
        return search;
    }

    @Override
    public @Nullable IEditorMatchAdapter getEditorMatchAdapter() {
        return null;
    }

    @Override
    public @Nullable IFileMatchAdapter getFileMatchAdapter() {
        return null;
    }
}
