package org.parallax.workbench.guide;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.xtext.IGrammarAccess;
import org.osgi.framework.FrameworkUtil;
import org.parallax.app.Parallax;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.editing.beginning.ScenarioTemplate;
import org.parallax.editing.guide.CardPages;
import org.parallax.editing.guide.Guide;
import org.parallax.editing.guide.GuideExample;
import org.parallax.editing.guide.GuideHistory;
import org.parallax.editing.guide.GuidePage;
import org.parallax.editing.guide.GuideText;
import org.parallax.editing.guide.GuideTopic;
import org.parallax.editing.guide.PageAddress;
import org.parallax.workbench.editor.CodeColours;
import org.parallax.workbench.files.FilesView;
import org.parallax.workbench.theme.Icon;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;
import org.parallax.workbench.wizards.ScenarioFiles;

/** Shows the guide: contents on the left, a page on the right, a search over both. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class GuideView extends ViewPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.guide";

    private final GuideHistory history = new GuideHistory();
    private final Action back = action("Back", "back", () -> history.back().ifPresent(this::show));
    private final Action forward = action("Forward", "forward", () -> history.forward().ifPresent(this::show));
    private Text search;
    private GuideContents contents;
    private GuideReader reader;
    private Optional<Guide> guide = Optional.empty();
    private GuideTopic wanted = new GuideTopic.Start();

    @Override
    public void createPartControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(body);
        search = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search the guide");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        var sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        contents = new GuideContents(sash);
        var grammar = parallax().language().injector().getInstance(IGrammarAccess.class);
        var page = new StyledText(sash, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        reader = new GuideReader(page, new CodeColours(grammar), this::follow);
        sash.setWeights(34, 66);
        contents.viewer().getTree().addListener(SWT.Selection, event -> contents.selected().ifPresent(this::visit));
        search.addListener(SWT.Modify, event -> reader.search(search.getText()));
        search.addListener(SWT.DefaultSelection, event -> findNext());
        ThemeChange.whenChanged(page, () -> history.here().ifPresent(this::show));
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(back);
        bars.getToolBarManager().add(forward);
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action("Find", "search", search::setFocus));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action("Copy", "source", page::copy));
        readAll();
    }

    /** Shows the section about a topic, as soon as the guide is read. */
    public void open(GuideTopic topic) {
        wanted = topic;
        guide.flatMap(pages -> pages.find(topic)).ifPresent(this::visit);
    }

    /** What is shown; nothing until the guide is read. */
    public Optional<GuideText> shown() {
        return reader.shown();
    }

    /** Where in the guide the reader is. */
    public Optional<PageAddress> here() {
        return history.here();
    }

    /** Types into the search field. */
    public void search(String words) {
        search.setText(words);
    }

    /** The text widget with the page. */
    public StyledText page() {
        return reader.widget();
    }

    /** Does what a click on a link does. */
    public void follow(String link) {
        if (link.startsWith(GuideText.TRY)) {
            reader.shown().ifPresent(page ->
                    tryOut(page.examples().get(Integer.parseInt(link.substring(GuideText.TRY.length())))));
        } else if (link.matches("[a-z]+:.*")) {
            Program.launch(link);
        } else {
            history.here().ifPresent(here -> visit(here.resolve(link)));
        }
    }

    /** Goes to the next place of the words searched for; after the page's last, to the next page that has one. */
    public void findNext() {
        if (!reader.next() && !search.getText().isBlank()) {
            var pages = guide.map(Guide::pages).orElse(List.of());
            int here = pages.stream().map(GuidePage::address).toList()
                    .indexOf(history.here().map(PageAddress::page).orElseThrow());
            for (int i = 1; i <= pages.size(); i++) {
                var page = pages.get((here + i) % pages.size());
                if (text(page).contains(search.getText())) {
                    visit(page.address());
                    reader.next();
                    return;
                }
            }
        }
    }

    @Override
    public void setFocus() {
        reader.widget().setFocus();
    }

    private Parallax parallax() {
        return getSite().getService(Parallax.class);
    }

    private GuideText text(GuidePage page) {
        return GuideText.of(page, parallax().installedRecords().stream().map(InstalledRecord::name).collect(Collectors.toSet()));
    }

    private void readAll() {
        var context = FrameworkUtil.getBundle(GuideView.class).getBundleContext();
        var records = parallax().installedRecords();
        var cards = parallax().theories().cards();
        var scores = parallax().cards();
        ICoreRunnable read = monitor -> {
            var found = InstalledGuide.read(context, records).with(CardPages.of(cards, scores));
            OnUi.of(reader.widget(), () -> {
                guide = Optional.of(found);
                contents.show(found);
                open(wanted);
            });
        };
        var job = Job.create("Reading the guide", read);
        job.setSystem(true);
        job.schedule();
    }

    private void visit(PageAddress place) {
        if (guide.flatMap(pages -> pages.page(place)).isPresent()) {
            history.visit(place);
            show(place);
        }
    }

    private void show(PageAddress place) {
        guide.flatMap(pages -> pages.page(place)).ifPresent(page -> {
            contents.select(page);
            reader.show(text(page), place.heading());
            reader.search(search.getText());
        });
        back.setEnabled(history.canGoBack());
        forward.setEnabled(history.canGoForward());
    }

    private void tryOut(GuideExample example) {
        try {
            var template = new ScenarioTemplate("from-the-guide", "An example of the guide", "", example.text(), false);
            FilesView.openAndSelect(ScenarioFiles.create(template), getSite().getPage());
        } catch (IOException | CoreException e) {
            MessageDialog.openError(getSite().getShell(), "Parallax",
                    "The example could not be opened: " + e.getMessage());
        }
    }

    private static Action action(String name, String icon, Runnable run) {
        ImageDescriptor image = Icon.of(icon);
        var action = new Action(name, image) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }
}
