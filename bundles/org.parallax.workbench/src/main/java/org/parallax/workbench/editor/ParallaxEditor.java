package org.parallax.workbench.editor;

import java.nio.file.Path;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.xtext.IGrammarAccess;
import org.parallax.app.Parallax;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.theme.ThemeChange;

/** The editor of {@code .scenario} and {@code .relationship} files; what it holds is projected as it is typed. */
public final class ParallaxEditor extends TextEditor {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.editor";

    private final IDocumentListener changes = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Nothing is kept of the text before.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            stamp++;
            follow();
        }
    };
    private ProblemMarks problems;
    private Words words;
    private IDocument followed;
    private long stamp;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setEditorContextMenuId("#ParallaxEditorContext");
        setRulerContextMenuId("#ParallaxRulerContext");
    }

    @Override
    public void createPartControl(Composite parent) {
        var injector = getSite().getService(Parallax.class).language().injector();
        words = new Words(injector.getInstance(IGrammarAccess.class));
        setSourceViewerConfiguration(new ViewerSetup(getPreferenceStore(), words));
        super.createPartControl(parent);
        listenToDocument();
        if (ResourceUtil.getFile(getEditorInput()) == null) {
            problems = new ProblemMarks(this, getSite().getService(LiveProjection.class));
        }
        ThemeChange.whenChanged(getSourceViewer().getTextWidget(), this::recolour);
    }

    /** The whole text as it stands. */
    public String text() {
        return getSourceViewer().getDocument().get();
    }

    /** What is being edited, with the caret; on the UI thread. */
    public EditedText edited() {
        var caret = getSourceViewer().getSelectedRange().x;
        return new EditedText(path(getEditorInput()), text(), stamp, caret);
    }

    /** Has the live projection follow this editor. */
    public void follow() {
        if (getSourceViewer() != null && getSourceViewer().getDocument() != null) {
            getSite().getService(LiveProjection.class).follow(edited());
        }
    }

    @Override
    protected void doSetInput(IEditorInput input) throws org.eclipse.core.runtime.CoreException {
        super.doSetInput(input);
        if (getSourceViewer() != null) {
            listenToDocument();
        }
    }

    @Override
    public void dispose() {
        if (followed != null) {
            followed.removeDocumentListener(changes);
        }
        if (problems != null) {
            problems.close();
        }
        super.dispose();
    }

    ISourceViewer viewer() {
        return getSourceViewer();
    }

    private void listenToDocument() {
        if (followed != null) {
            followed.removeDocumentListener(changes);
        }
        followed = getSourceViewer().getDocument();
        if (followed != null) {
            new Partitions().setup(followed);
            followed.addDocumentListener(changes);
            stamp++;
        }
    }

    private void recolour() {
        var viewer = (org.eclipse.jface.text.source.SourceViewer) getSourceViewer();
        var top = viewer.getTopIndex();
        viewer.unconfigure();
        setSourceViewerConfiguration(new ViewerSetup(EditorsUI.getPreferenceStore(), words));
        viewer.configure(getSourceViewerConfiguration());
        viewer.setTopIndex(top);
    }

    private static Path path(IEditorInput input) {
        var file = ResourceUtil.getFile(input);
        if (file != null && file.getLocation() != null) {
            return file.getLocation().toPath();
        }
        return input instanceof IURIEditorInput located && located.getURI() != null
                        && "file".equals(located.getURI().getScheme())
                ? Path.of(located.getURI())
                : Path.of(input.getName());
    }
}
