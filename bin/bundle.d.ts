export declare function bundle(root: string, entry: string, folder: string): Promise<void>;
