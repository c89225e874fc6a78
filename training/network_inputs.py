"""Columns that the network over the blocks takes in."""

# Of a network over all columns (fourth round) those with the greatest weights, and those that the forests gain most by: half of the multiplications, and no worse for it.
INPUTS = [
    "stopRate", "marks", "symbols", "currency", "letterShare", "firstClass", "lastClass", "hidden", "tag", "depth", "imagesBefore", "above nav", "above header",
    "above footer", "above aside", "above main", "above form", "above table", "above list", "above figure", "above dialog", "above quote", "above code",
    "above button", "proseLevel", "plainLevel", "score", "scoreParent", "scoreUp", "prose side", "prose wordsOff", "prose within", "plain climb", "plain side",
    "plain blocksOff", "plain within", "best climb", "best blocksOff", "best wordsOff", "best within", "branchWords", "branchTag", "branchHeadings", "up0 place",
    "likes", "likeShare", "likePlace", "likeSpread", "likeFirst", "likeProseShare", "repeatedBefore", "cardLevel", "cardRowShare", "cardTag", "outerCards",
    "tag1Before", "tag1After", "place", "charsPlace", "proseDone", "headingLevel", "headingBeforeLevel", "headingProse", "headingsDone", "headlineOff",
    "headlineSide", "headlineWords", "titled", "titleShare", "described", "pageProse", "pageHeadings", "pageItems", "pageControls", "pagePrices", "pageLong",
    "pageCells", "pageCode", "pageArticles", "pageRegion", "pageRegionProse", "pagePath", "pageHyphens", "page article", "page site", "page organization",
    "page question", "near min", "near sum", "near count", "near mean", "far min", "far sum", "far count", "far mean", "branch max", "branch sum", "branch mean",
    "own max", "own min", "own sum", "own count", "own mean", "text max", "text min", "text count", "text mean", "head max", "head sum", "head mean", "near of up1",
    "near of up2", "near of wide400", "near of likes", "text of likes", "text of window", "hint", "hint2Before", "hint1Before", "hint1After", "hint2After",
    "hint of up1", "hint of up2", "hint of wide100", "hint of wide400", "hint of likes", "hint of window", "hint of page",
]
