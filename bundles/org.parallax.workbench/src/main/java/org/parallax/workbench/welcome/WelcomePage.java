package org.parallax.workbench.welcome;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.beginning.RecordBeginnings;
import org.parallax.editing.beginning.ScenarioTemplate;
import org.parallax.workbench.commands.CommandIds;
import org.parallax.workbench.files.FilesView;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.wizards.ScenarioFiles;

/** Leads to an example in one click and to a new scenario in two. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class WelcomePage extends EditorPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.welcome";

    /** The page has the design's own colours; the window's style sheet must not change it. */
    static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private static final int WIDEST = 760;

    private ScrolledComposite scrolled;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setData(UNSTYLED, Boolean.TRUE);
        scrolled.addListener(SWT.Resize, event -> {
            if (scrolled.getContent() instanceof Composite page) {
                fit(page);
            }
        });
        fill();
        ThemeChange.whenChanged(scrolled, this::fill);
    }

    private void fill() {
        if (scrolled.getContent() != null) {
            scrolled.getContent().dispose();
        }
        var palette = Palette.current();
        var page = new Composite(scrolled, SWT.NONE);
        page.setData(UNSTYLED, Boolean.TRUE);
        GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 8).applyTo(page);
        var pen = new WelcomePainter(page, palette);
        pen.title("Parallax");
        pen.text("Write what may happen between two states, check it against the documented record, and see how "
                + "cooperation would develop under several theories.");
        pen.heading("Begin");
        pen.link("scenario", "New scenario", "On a record of your choice, from a template or an example.",
                () -> CommandIds.run(getSite(), CommandIds.NEW_SCENARIO));
        pen.link("folder", "Open a file", "Scenarios and records are plain text, wherever they lie.",
                () -> CommandIds.run(getSite(), CommandIds.OPEN_FILE));
        pen.link("guide", "Read the guide", "Every construct of the language, with examples to try.",
                () -> CommandIds.run(getSite(), CommandIds.SHOW_GUIDE));
        var records = getSite().getService(Beginnings.class).brought();
        if (records.isEmpty()) {
            pen.heading("Examples");
            pen.text(Beginnings.NO_RECORD);
        }
        records.forEach(record -> examples(pen, record));
        scrolled.setContent(page);
        scrolled.setBackground(palette.colour("paper"));
        fit(page);
    }

    private void examples(WelcomePainter pen, RecordBeginnings record) {
        pen.heading("Examples on the record " + record.title());
        if (record.examples().isEmpty()) {
            pen.text("This record brings no examples; a new scenario can be written on it all the same.");
        }
        record.examples().forEach(example ->
                pen.link("projection", example.title(), example.about(), () -> open(example)));
    }

    /** Lines break where the page ends, and never run on past a comfortable measure. */
    private void fit(Composite page) {
        int width = Math.max(280, scrolled.getClientArea().width);
        ((GridLayout) page.getLayout()).marginRight = Math.max(0, width - WIDEST);
        scrolled.setMinSize(240, page.computeSize(width, SWT.DEFAULT).y);
        page.layout();
    }

    private void open(ScenarioTemplate example) {
        try {
            FilesView.openAndSelect(ScenarioFiles.create(example), getSite().getPage());
        } catch (IOException | CoreException e) {
            MessageDialog.openError(getSite().getShell(), "Parallax",
                    "The example could not be opened: " + e.getMessage());
        }
    }

    @Override
    public void setFocus() {
        scrolled.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }
}
