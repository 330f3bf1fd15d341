package org.parallax.workbench.editor;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** What a right click in the text offers, each with its keys. */
final class EditorMenu {

    private final IServiceLocator services;

    EditorMenu(IServiceLocator services) {
        this.services = services;
    }

    /** Replaces the platform's labels of actions in the main menu by our own. */
    static void name(ITextEditor editor) {
        editor.getAction(ITextEditorActionConstants.CONTENT_ASSIST).setText("What can be typed here");
        editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).setText("What is known of this");
        editor.getAction(ITextEditorActionConstants.QUICK_ASSIST).setText("Quick fix");
    }

    /** Fills an empty menu. */
    void fill(IMenuManager menu) {
        add(menu, IWorkbenchCommandConstants.EDIT_UNDO, "Undo");
        add(menu, IWorkbenchCommandConstants.EDIT_REDO, "Redo");
        menu.add(new Separator());
        add(menu, IWorkbenchCommandConstants.EDIT_CUT, "Cut");
        add(menu, IWorkbenchCommandConstants.EDIT_COPY, "Copy");
        add(menu, IWorkbenchCommandConstants.EDIT_PASTE, "Paste");
        menu.add(new Separator());
        add(menu, ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS, "What can be typed here");
        add(menu, ITextEditorActionDefinitionIds.QUICK_ASSIST, "Quick fix");
        add(menu, ITextEditorActionDefinitionIds.SHOW_INFORMATION, "What is known of this");
        menu.add(new Separator());
        add(menu, "org.parallax.workbench.goToDefinition", "Go to definition");
        add(menu, "org.parallax.workbench.findReferences", "Find references");
        add(menu, "org.parallax.workbench.rename", "Rename...");
        menu.add(new Separator());
        add(menu, "org.parallax.workbench.toggleComment", "Toggle comment");
        add(menu, "org.parallax.workbench.format", "Format");
        menu.add(new Separator());
        var shown = new MenuManager("Show in");
        view(shown, "Projection", "org.parallax.workbench.projection");
        view(shown, "Two capitals", "org.parallax.workbench.capitals");
        view(shown, "Drivers", "org.parallax.workbench.drivers");
        view(shown, "Disagreement", "org.parallax.workbench.disagreement");
        view(shown, "Branches", "org.parallax.workbench.branches");
        view(shown, "Outline", "org.eclipse.ui.views.ContentOutline");
        menu.add(shown);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void add(IMenuManager menu, String command, String label) {
        menu.add(item(command, label));
    }

    private void view(IMenuManager menu, String label, String view) {
        var parameter = new CommandContributionItemParameter(services, null, IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        parameter.parameters = java.util.Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view);
        menu.add(new CommandContributionItem(parameter));
    }

    private CommandContributionItem item(String command, String label) {
        var parameter = new CommandContributionItemParameter(services, null, command, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }
}
