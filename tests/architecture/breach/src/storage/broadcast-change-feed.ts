export const broadcastChangeFeed = 1;
