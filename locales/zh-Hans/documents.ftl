documents-not-kept = 你的勾选不会保存。离开本页后就没有了。
documents-details = 你的基本信息
documents-facts = 这些内容的依据
