package org.parallax.workbench.references;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.parallax.dsl.ide.navigate.FoundLine;

/** A file by its name; a line by its number and its words. */
final class FoundLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case Path file -> new StyledString(String.valueOf(file.getFileName()));
            case FoundLine line -> new StyledString(line.line() + ": ", StyledString.QUALIFIER_STYLER).append(line.text());
            default -> new StyledString();
        };
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return null;
    }
}
