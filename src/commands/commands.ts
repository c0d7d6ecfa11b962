import { showHelp } from './showHelp';

// The names are those of <FunctionName> in manifest.xml.
Office.actions.associate('showHelp', showHelp);
