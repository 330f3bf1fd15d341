package org.parallax.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.xtext.IGrammarAccess;
import org.parallax.app.Parallax;
import org.parallax.app.source.Diagnostic;
import org.parallax.dsl.ide.Span;
import org.parallax.dsl.ide.TextChange;
import org.parallax.workbench.figures.Figure;
import org.parallax.workbench.figures.Figures;
import org.parallax.workbench.files.InstalledTextInput;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.text.Cures;
import org.parallax.workbench.text.TextServices;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;

/** The editor of {@code .scenario} and {@code .relationship} files; what it holds is projected as it is typed. */
public final class ParallaxEditor extends TextEditor {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.editor";

    /** A line that does not fit goes on this far in, in characters. */
    private static final int WRAP_INDENT = 6;

    private final IDocumentListener changes = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Nothing is kept of the text before.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            stamp++;
            services.hold(edited());
            follow();
        }
    };
    private final LiveListener checked = new LiveListener() {
        @Override
        public void checked(EditedText text, List<Diagnostic> problems) {
            fold(text);
        }
    };
    private final Paper paper = new Paper();
    private Optional<ProblemMarks> problems = Optional.empty();
    private Optional<OutlinePage> outline = Optional.empty();
    private UnsavedNote unsaved;
    private QuickAssist quickAssist;
    private Occurrences occurrences;
    private NameColours nameColours;
    private Figures figures;
    private FigureLines figureLines;
    private TextServices services;
    private LiveProjection live;
    private Words words;
    private Folds folds;
    private IDocument followed;
    private long stamp;
    private volatile EditedText latest;

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setEditorContextMenuId("#ParallaxEditorContext");
        setRulerContextMenuId("#ParallaxRulerContext");
    }

    @Override
    public void createPartControl(Composite parent) {
        var injector = getSite().getService(Parallax.class).language().injector();
        services = getSite().getService(TextServices.class);
        live = getSite().getService(LiveProjection.class);
        words = new Words(injector.getInstance(IGrammarAccess.class));
        quickAssist = new QuickAssist(this, live, new Cures(services));
        setPreferenceStore(paper.before(getPreferenceStore(), Palette.current()));
        setSourceViewerConfiguration(new ViewerSetup(getPreferenceStore(), this, words, services));
        unsaved = new UnsavedNote(parent);
        super.createPartControl(unsaved.below());
        installFolding();
        listenToDocument();
        if (ResourceUtil.getFile(getEditorInput()) == null && installed().isEmpty()) {
            problems = Optional.of(new ProblemMarks(this, live));
        }
        live.listen(checked);
        occurrences = new Occurrences(this, services);
        nameColours = new NameColours(this, services);
        figures = new Figures(this::path, live, services, this::showFigures);
        installed().ifPresent(this::explain);
        var widget = getSourceViewer().getTextWidget();
        widget.setWrapIndent(WRAP_INDENT * FigureLines.characterWidth(widget));
        figureLines = new FigureLines(getSourceViewer(), () -> getVerticalRuler().update());
        figures.start();
        new EventDrop(this).install(widget);
        ThemeChange.whenChanged(widget, this::recolour);
        nameActions();
    }

    /** The platform's own words, in the manner of ours. */
    private void nameActions() {
        getAction(ITextEditorActionConstants.CONTENT_ASSIST).setText("What can be typed here");
        getAction(ITextEditorActionConstants.SHOW_INFORMATION).setText("What is known of this");
        getAction(ITextEditorActionConstants.QUICK_ASSIST).setText("Quick fix");
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        var viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        support.setCharacterPairMatcher(new DefaultCharacterPairMatcher(new char[] {'{', '}'}, Partitions.PARTITIONING, true));
        support.setMatchingCharacterPainterPreferenceKeys(Paper.BRACES, Paper.BRACES_COLOUR);
    }

    /** What the platform would add for any file has its place among the files. */
    @Override
    protected boolean isEditorInputIncludedInContextMenu() {
        return false;
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        new EditorMenu(getSite()).fill(menu);
    }

    /** The whole text as it stands. */
    public String text() {
        return getSourceViewer().getDocument().get();
    }

    /** Where the text is, or would be. */
    public Path path() {
        return path(getEditorInput());
    }

    /** What is being edited, with the caret; on the UI thread. */
    public EditedText edited() {
        latest = new EditedText(path(), text(), stamp, getSourceViewer().getSelectedRange().x);
        return latest;
    }

    /** What was being edited at the last change; on any thread. */
    EditedText editedOffUi() {
        return latest;
    }

    /** Has the live projection follow this editor; a text of an installed record leaves it where it is. */
    public void follow() {
        if (installed().isEmpty() && getSourceViewer() != null && getSourceViewer().getDocument() != null) {
            live.follow(edited());
        }
    }

    /** Goes to where the name at the caret is given as soon as that is found, or says that there is no such place. */
    public void goToDefinition() {
        new Definitions(this, services).open(edited().caret());
    }

    /** What makes links of names. */
    public IHyperlinkDetector definitions() {
        return new Definitions(this, services);
    }

    /** What tells the facts behind names. */
    public ITextHover hover() {
        return new FactHover(this, services);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class && getSourceViewer() != null) {
            if (outline.filter(page -> page.getControl() == null || !page.getControl().isDisposed()).isEmpty()) {
                outline = Optional.of(new OutlinePage(this, services, live));
            }
            return type.cast(outline.get());
        }
        return super.getAdapter(type);
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        if (getSourceViewer() != null && live != null) {
            listenToDocument();
            nameColours.follow();
        }
    }

    @Override
    public void dispose() {
        if (followed != null) {
            followed.removeDocumentListener(changes);
        }
        problems.ifPresent(ProblemMarks::close);
        if (live != null) {
            services.release(path());
            live.forget(checked);
            quickAssist.close();
            occurrences.close();
            nameColours.close();
            figures.close();
        }
        super.dispose();
    }

    /** Carries out changes of the text as it stands, which one undo takes back; on the UI thread. */
    public void change(List<TextChange> changes) {
        SingleEdit.apply(getSourceViewer(), changes);
    }

    /** Puts text in, which one undo takes out again, and lets the author fill in a part of it at once; on the UI thread. */
    public void insert(TextChange change, Span filledIn) {
        change(List.of(change));
        selectAndReveal(filledIn.offset(), filledIn.length());
        FillIn.enter(getSourceViewer(), filledIn, change.span().offset() + change.text().length());
    }

    /** Whether the text can be changed; one of an installed record cannot. */
    @Override
    public boolean isEditable() {
        return installed().isEmpty() && super.isEditable();
    }

    @Override
    public boolean isEditorInputReadOnly() {
        return installed().isPresent() || super.isEditorInputReadOnly();
    }

    @Override
    public boolean isEditorInputModifiable() {
        return installed().isEmpty() && super.isEditorInputModifiable();
    }

    /** Says something in the status line. */
    public void say(String sentence) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    /**
     * Says something about the unsaved text above it, until it is saved or reverted.
     *
     * @param sentence may have links, as {@code <a href="save">Save</a>}
     * @param chosen is given what a followed link refers to
     */
    public void note(String sentence, Consumer<String> chosen) {
        unsaved.say(sentence, chosen);
    }

    /** What is said about the unsaved text; empty if nothing is. */
    public String noted() {
        return unsaved.said();
    }

    @Override
    protected void firePropertyChange(int property) {
        super.firePropertyChange(property);
        if (property == PROP_DIRTY && unsaved != null && !isDirty()) {
            unsaved.hide();
        }
    }

    /** Does something on the UI thread soon, unless the editor is closed by then; on any thread. */
    void onScreen(Runnable task) {
        var viewer = getSourceViewer();
        var widget = viewer == null ? null : viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /** What the language knows about the text. */
    public TextServices services() {
        return services;
    }

    /** What is being edited. */
    public IDocument document() {
        return getSourceViewer().getDocument();
    }

    /** The projected figures above its lines, as they are shown. */
    public List<Figure> figures() {
        return figures == null ? List.of() : figures.shown();
    }

    /** How many characters stand side by side in what is seen of the text. */
    int charactersPerLine() {
        return figureLines == null ? Integer.MAX_VALUE : figureLines.charactersPerLine();
    }

    QuickAssist quickAssist() {
        return quickAssist;
    }

    /** Whether a word belongs to the language rather than to the author. */
    boolean isKeyword(String word) {
        return words.isKeyword(word);
    }

    ISourceViewer viewer() {
        return getSourceViewer();
    }

    private void installFolding() {
        var viewer = (ProjectionViewer) getSourceViewer();
        var support = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        support.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        folds = new Folds(viewer);
    }

    private void fold(EditedText text) {
        if (!text.path().equals(path())) {
            return;
        }
        services.ask(text, (given, resource) -> given.folding().of(resource)).thenAccept(found -> found.ifPresent(spans -> {
            var widget = getSourceViewer() == null ? null : getSourceViewer().getTextWidget();
            if (widget != null && !widget.isDisposed()) {
                widget.getDisplay().asyncExec(() -> {
                    if (!widget.isDisposed() && edited().sameAs(text)) {
                        folds.show(spans);
                    }
                });
            }
        }));
    }

    private Optional<InstalledTextInput> installed() {
        return getEditorInput() instanceof InstalledTextInput input ? Optional.of(input) : Optional.empty();
    }

    private void explain(InstalledTextInput input) {
        var sentence = "The installed record " + input.record() + " is only read here. To add to it, begin a .relationship file "
                + "of your own with: relationship " + input.record();
        note(sentence, link -> { });
        getSourceViewer().getTextWidget().addListener(SWT.KeyDown, event -> {
            if (event.character >= ' ' && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
                say(sentence);
            }
        });
        fold(edited());
    }

    private void showFigures(EditedText text) {
        onScreen(() -> {
            if (edited().sameAs(text)) {
                figureLines.draw();
            }
        });
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
            services.hold(edited());
        }
    }

    private void recolour() {
        paper.take(Palette.current());
        var viewer = (SourceViewer) getSourceViewer();
        int top = viewer.getTopIndex();
        viewer.unconfigure();
        setSourceViewerConfiguration(new ViewerSetup(getPreferenceStore(), this, words, services));
        viewer.configure(getSourceViewerConfiguration());
        ((ProjectionViewer) viewer).enableProjection();
        viewer.setTopIndex(top);
        installCodeMiningProviders();
        figureLines.draw();
        fold(edited());
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
