package org.parallax.workbench.editor;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.xtext.IGrammarAccess;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.colour.GrammarWords;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.figures.Figure;
import org.parallax.editing.figures.Figures;
import org.parallax.editing.files.FileWatch;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.service.FixableProblems;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;

/** The editor of {@code .scenario} and {@code .relationship} files; what it holds is projected as it is typed. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class ParallaxEditor extends CarefulEditor {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.editor";

    /** How far the rest of a wrapped line is indented, in characters. */
    private static final int WRAP_INDENT = 6;

    private final Paper paper = new Paper();
    private volatile Optional<HeldDocument> held = Optional.empty();
    private Optional<ProblemMarks> problems = Optional.empty();
    private Optional<OutlinePage> outline = Optional.empty();
    private QuickAssist quickAssist;
    private Occurrences occurrences;
    private NameColours nameColours;
    private Figures figures;
    private FigureLines figureLines;
    private TextServices services;
    private LiveProjection live;
    private GrammarWords words;
    private Folds folds;
    private Following following;

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
        words = new GrammarWords(injector.getInstance(IGrammarAccess.class));
        quickAssist = new QuickAssist(this, live, new FixableProblems(services));
        setPreferenceStore(paper.before(getPreferenceStore(), Palette.current()));
        setSourceViewerConfiguration(new ViewerSetup(getPreferenceStore(), this, words, services));
        super.createPartControl(noteAbove(parent));
        following = new Following(this, live);
        held = Optional.of(new HeldDocument(services.held(), following::followChange));
        takeText();
        folds = new Folds(this, (ProjectionViewer) getSourceViewer(), services, live);
        folds.install(getAnnotationAccess(), getSharedColors());
        occurrences = new Occurrences(this, services);
        nameColours = new NameColours(this, services);
        figures = new Figures(this::path, live, services, this::showFigures, this::forgetFigures);
        var widget = getSourceViewer().getTextWidget();
        onlyRead().install(widget);
        following.install(widget);
        widget.setWrapIndent(WRAP_INDENT * FigureLines.characterWidth(widget));
        figureLines = new FigureLines(getSourceViewer(), () -> getVerticalRuler().update());
        figures.start();
        if (onlyRead().isForeign()) {
            // The live projection never follows it, so no event says that it was checked.
            folds.update(edited());
        }
        new EventDrop(this).install(widget);
        ThemeChange.whenChanged(widget, this::recolour);
        EditorMenu.name(this);
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
    @Override
    public String text() {
        return getSourceViewer().getDocument().get();
    }

    /** Where the text is, or would be; on any thread. */
    @Override
    public Path path() {
        return editedOffUi().map(DocumentSnapshot::path).orElseGet(() -> InputPath.of(getEditorInput()));
    }

    /** What is being edited, with the caret; on the UI thread, as long as the editor is open. */
    public DocumentSnapshot edited() {
        return editedOffUi().orElseThrow().at(getSourceViewer().getSelectedRange().x);
    }

    /** What was being edited at the last change; empty if the editor is closed. On any thread. */
    Optional<DocumentSnapshot> editedOffUi() {
        return held.flatMap(HeldDocument::latest);
    }

    /** Has the live projection follow this editor; whether it can be followed: a text that is none of the author's cannot. */
    public boolean follow() {
        return following != null && following.follow();
    }

    /** Whether the text is shown, and only read. */
    boolean isOnlyRead() {
        return isShown() && onlyRead().isSo();
    }

    /** Goes to the definition of the name at the caret as soon as it is found, or says that there is none. */
    public void goToDefinition() {
        new Definitions(this, services).open(edited().caret());
    }

    /** What makes links of names. */
    public IHyperlinkDetector definitions() {
        return new Definitions(this, services);
    }

    /** What shows the facts behind names. */
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
    protected void doSetInput(@Nullable IEditorInput input) throws CoreException {
        super.doSetInput(input);
        if (input != null && held.isPresent() && getSourceViewer() != null) {
            takeText();
            nameColours.follow();
            following.followIfWorkedIn();
        }
    }

    @Override
    void textWasRead() {
        editedOffUi().ifPresent(this::lookAt);
    }

    @Override
    void becameEditable() {
        following.followIfWorkedIn();
    }

    @Override
    public void dispose() {
        file().leave();
        problems.ifPresent(ProblemMarks::close);
        held.ifPresent(HeldDocument::release);
        if (figures != null) {
            folds.close();
            quickAssist.close();
            occurrences.close();
            nameColours.close();
            figures.close();
        }
        super.dispose();
    }

    /**
     * Carries out changes of the text as it stands, which one undo takes back, with the line ends the text has; on the UI
     * thread. A text that is only read stays as it is, and a file that is protected is asked about first.
     */
    public void change(List<TextChange> changes) {
        if (mayBeChanged()) {
            SingleEdit.apply(getSourceViewer(), changes);
        }
    }

    /** Puts text back as it was, line ends and all, which one undo takes out again; on the UI thread. */
    public void restore(TextChange change) {
        SingleEdit.applyAsTheyAre(getSourceViewer(), List.of(change));
    }

    /** Puts text in, which one undo takes out again, and lets the author fill in a part of it at once; on the UI thread. */
    public void insert(TextChange change, Span filledIn) {
        if (mayBeChanged() && SingleEdit.apply(getSourceViewer(), List.of(change))) {
            var ends = SingleEdit.lineEnds(document());
            var place = ends.span(change, filledIn);
            selectAndReveal(place.offset(), place.length());
            FillIn.enter(getSourceViewer(), place, change.span().offset() + ends.in(change.text()).length());
        }
    }

    /** What the language knows about the text. */
    public TextServices services() {
        return services;
    }

    /** What is being edited. */
    @Override
    public IDocument document() {
        return getSourceViewer().getDocument();
    }

    /** The projected figures above its lines, as they are shown. */
    public List<Figure> figures() {
        return figures == null ? List.of() : figures.in(text());
    }

    /** Whether those figures are of the text as it stands; else they are shown dimmed. */
    public boolean figuresStand() {
        return figures != null && figures.stand();
    }

    /** How many characters fit in a visible line of the text. */
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

    /** Whether the text is shown still: answers of other threads may come once it is closed. */
    boolean isShown() {
        return getSourceViewer() != null;
    }

    ISourceViewer viewer() {
        return getSourceViewer();
    }

    private void showFigures(DocumentSnapshot text) {
        onScreen(() -> {
            if (edited().sameAs(text)) {
                figureLines.draw();
            }
        });
    }

    private void forgetFigures() {
        onScreen(() -> {
            if (figures.forgetWhatIsGone(text())) {
                figureLines.draw();
            } else {
                getSourceViewer().getTextWidget().redraw();
            }
        });
    }

    private void takeText() {
        var document = getSourceViewer().getDocument();
        if (document != null) {
            new Partitions().setup(document);
            held.orElseThrow().take(InputPath.of(getEditorInput()), document);
            problems.ifPresent(ProblemMarks::close);
            problems = ResourceUtil.getFile(getEditorInput()) == null && !onlyRead().isForeign()
                    ? Optional.of(new ProblemMarks(this, live))
                    : Optional.empty();
            file().follow(getSite().getService(FileWatch.class));
            textWasRead();
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
        folds.update(edited());
    }
}
