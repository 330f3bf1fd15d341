package org.parallax.workbench.editor;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;

/** Shows the text of a file beside another one of it; neither is changed by it. */
public final class TextComparison extends CompareEditorInput {

    private final String saved;
    private final String otherName;
    private final String other;

    /**
     * Of a file.
     *
     * @param name of the file
     * @param saved what it holds
     * @param otherName what the other text is
     */
    public TextComparison(String name, String saved, String otherName, String other) {
        super(configuration(otherName));
        this.saved = saved;
        this.otherName = otherName;
        this.other = other;
        setTitle(name);
    }

    /** Opens a dialog of its own; on the UI thread. */
    public void open() {
        CompareUI.openCompareDialog(this);
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) {
        return new DiffNode(new Side("The file", saved), new Side(otherName, other));
    }

    private static CompareConfiguration configuration(String otherName) {
        var configuration = new CompareConfiguration();
        configuration.setLeftLabel("The file");
        configuration.setRightLabel(otherName);
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        return configuration;
    }

    private record Side(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getType() {
            return TEXT_TYPE;
        }

        @Override
        public @Nullable Image getImage() {
            return null;
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
