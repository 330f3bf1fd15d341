package org.parallax.workbench.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.editing.document.TextFingerprint;
import org.parallax.editing.service.FixAll;
import org.parallax.editing.service.StoredFixes;
import org.parallax.workbench.editor.ParallaxEditor;

/** Fixes problems in their files' editors, where the change can be inspected, undone and saved. */
final class MarkerFix extends WorkbenchMarkerResolution {

    private final IMarker own;
    private final Fix fix;

    MarkerFix(IMarker own, Fix fix) {
        this.own = own;
        this.fix = fix;
    }

    /** Others of the same kind can be fixed together with this one, each by its most likely fix. */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        var code = own.getAttribute(ProblemMarkers.CODE, "");
        return Arrays.stream(markers)
                .filter(marker -> !marker.equals(own) && marker.getAttribute(ProblemMarkers.CODE, "").equals(code)
                        && !StoredFixes.read(marker.getAttribute(ProblemMarkers.FIXES, "")).isEmpty())
                .toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker marker) {
        run(new IMarker[] {marker}, new NullProgressMonitor());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        var byFile = new LinkedHashMap<IResource, List<IMarker>>();
        for (var marker : markers) {
            byFile.computeIfAbsent(marker.getResource(), file -> new ArrayList<>()).add(marker);
        }
        byFile.values().forEach(this::mend);
    }

    private void mend(List<IMarker> ofOneFile) {
        var first = ofOneFile.getFirst();
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            if (IDE.openEditor(page, first, true) instanceof ParallaxEditor editor) {
                var print = TextFingerprint.of(editor.text());
                var current = ofOneFile.stream()
                        .filter(marker -> marker.getAttribute(ProblemMarkers.TEXT, "").equals(print)).toList();
                if (current.isEmpty()) {
                    editor.say("The text has changed since this was found; it is being checked again.");
                } else {
                    editor.change(changes(current));
                }
            }
        } catch (PartInitException e) {
            ILog.of(MarkerFix.class).error("The file of a problem could not be opened", e);
        }
    }

    private List<TextChange> changes(List<IMarker> markers) {
        var fixes = markers.stream()
                .map(marker -> marker.equals(own) ? fix
                        : StoredFixes.read(marker.getAttribute(ProblemMarkers.FIXES, "")).getFirst())
                .toList();
        return FixAll.together(fixes).map(Fix::changes).orElse(List.of());
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return fix.label();
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }
}
