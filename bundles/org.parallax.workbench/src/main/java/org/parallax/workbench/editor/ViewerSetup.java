package org.parallax.workbench.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.rules.BufferedRuleBasedScanner;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.parallax.dsl.ide.colour.GrammarWords;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.card.FactPopup;
import org.parallax.workbench.theme.Palette;

/** How the text viewer behaves: colours, and what the platform's own text editor does. */
final class ViewerSetup extends TextSourceViewerConfiguration {

    private final ParallaxEditor editor;
    private final GrammarWords words;
    private final TextServices services;

    ViewerSetup(IPreferenceStore preferences, ParallaxEditor editor, GrammarWords words, TextServices services) {
        super(preferences);
        this.editor = editor;
        this.words = words;
        this.services = services;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        boolean offTheUiThread = true;
        var assistant = new ContentAssistant(offTheUiThread);
        assistant.setDocumentPartitioning(Partitions.PARTITIONING);
        var images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTextWidget());
        assistant.setContentAssistProcessor(new Assist(editor, services, images), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(150);
        assistant.enableColoredLabels(true);
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        assistant.setInformationControlCreator(FactPopup.besideList());
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        var assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(editor.quickAssist());
        assistant.setInformationControlCreator(FactPopup.besideList());
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return editor.hover();
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return getTextHover(viewer, contentType);
    }

    @Override
    public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
        var presenter = new InformationPresenter(FactPopup.kept());
        presenter.setDocumentPartitioning(Partitions.PARTITIONING);
        var facts = new FactsAtCaret(editor, new FactHover(editor, services));
        for (var type : Partitions.TYPES) {
            presenter.setInformationProvider(facts, type);
        }
        return presenter;
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {editor.definitions()};
    }

    @Override
    public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
        return Partitions.PARTITIONING;
    }

    @Override
    public String[] getConfiguredContentTypes(ISourceViewer viewer) {
        return Partitions.TYPES.clone();
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {new TypedPairs()};
    }

    @Override
    public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
        return new String[] {"//", ""};
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        var palette = Palette.current();
        var reconciler = new PresentationReconciler();
        reconciler.setDocumentPartitioning(Partitions.PARTITIONING);
        colour(reconciler, IDocument.DEFAULT_CONTENT_TYPE, new CodeScanner(words, palette));
        colour(reconciler, Partitions.COMMENT, all(SyntaxStyle.COMMENT, palette));
        colour(reconciler, Partitions.STRING, all(SyntaxStyle.STRING, palette));
        return reconciler;
    }

    private static ITokenScanner all(SyntaxStyle ink, Palette palette) {
        var scanner = new BufferedRuleBasedScanner(1);
        scanner.setDefaultReturnToken(new Token(ink.in(palette)));
        return scanner;
    }

    private static void colour(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
        var repairer = new DefaultDamagerRepairer(scanner);
        reconciler.setDamager(repairer, type);
        reconciler.setRepairer(repairer, type);
    }
}
